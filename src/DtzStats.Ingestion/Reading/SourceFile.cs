using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using DtzStats.Ingestion.Checks;

namespace DtzStats.Ingestion.Reading;

/// <summary>
/// A file as it came: its bytes are looked at once (checksum, encoding, whether it is text at all) and then read as text.
/// </summary>
internal sealed class SourceFile
{
    private readonly byte[] _bytes;

    private SourceFile(string name, byte[] bytes)
    {
        Name = name;
        _bytes = bytes;
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        Encoding = EncodingOf(bytes);
    }

    internal string Name { get; }

    internal string Sha256 { get; }

    internal long Length => _bytes.Length;

    /// <summary>UTF-8 where every byte sequence is valid in it, else Latin-1, which StatLine's old exports are in.</summary>
    internal Encoding Encoding { get; }

    /// <summary>The file, or null where it cannot be read, is empty or is no text; then the findings say so.</summary>
    internal static SourceFile? Open(string path, string name, FindingList findings)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            if (bytes.Length == 0)
                findings.Empty(name);
            else if (IsBinary(bytes))
                findings.NotText(name);
            else
                return new SourceFile(name, bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Unreadable(name, e.Message);
        }

        return null;
    }

    internal TextReader OpenText() => new StreamReader(new MemoryStream(_bytes, writable: false), Encoding);

    /// <summary>Text has no control characters but tab, line feed, form feed and carriage return, and is no zip, PDF or other known format.</summary>
    private static bool IsBinary(byte[] bytes) =>
        bytes.AsSpan().StartsWith("%PDF-"u8) || bytes.Any(b => b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r'));

    private static Encoding EncodingOf(byte[] bytes) =>
        Utf8.IsValid(bytes) ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true) : Encoding.Latin1;
}
