using System.Text;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Templates;

namespace DtzStats.Reporting.Tests.Templates;

/// <summary>A folder of a template that a test writes.</summary>
internal sealed class TemplateSample : IDisposable
{
    /// <summary>Enough of a PNG for whoever asks for its size.</summary>
    internal static readonly byte[] Png = [137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 96, 0, 0, 0, 32, 8, 2, 0, 0, 0];

    private readonly TemporaryFolder _folder = new();

    internal string Path => _folder.PathOf("template");

    public void Dispose() => _folder.Dispose();

    internal TemplateSample With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    internal TemplateSample With(string name, byte[] content)
    {
        Directory.CreateDirectory(Path);
        File.WriteAllBytes(System.IO.Path.Combine(Path, name), content);
        return this;
    }

    internal EditionTemplate Read(Language language = Language.Dutch) => TemplateReader.Read(Path, language);

    /// <summary>All that is said to be wrong, in Dutch.</summary>
    internal IReadOnlyList<string> Errors() => [.. Assert.Throws<TemplateException>(() => Read()).Errors.Select(e => e.In(Language.Dutch))];
}
