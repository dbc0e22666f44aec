namespace DtzStats.Reporting.Templates;

/// <summary>A template cannot be used.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1032", Justification = "It always says what is wrong and how to mend it.")]
public sealed class TemplateException(IReadOnlyList<TemplateError> errors, Exception? cause = null)
    : Exception(string.Join(' ', errors.Select(e => e.In(Core.Languages.Language.English))), cause)
{
    internal TemplateException(TemplateError error, Exception? cause = null) : this([error], cause)
    {
    }

    /// <summary>At least one.</summary>
    public IReadOnlyList<TemplateError> Errors { get; } = errors;
}
