namespace DtzStats.Storage;

/// <summary>The SQL files of <c>Schema/</c>, carried in the assembly.</summary>
internal static class SchemaScript
{
    internal static string Read(string name)
    {
        using var stream = typeof(SchemaScript).Assembly.GetManifestResourceStream($"DtzStats.Storage.Schema.{name}")
            ?? throw new InvalidOperationException($"The assembly carries no {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
