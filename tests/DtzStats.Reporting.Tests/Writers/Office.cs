using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace DtzStats.Reporting.Tests.Writers;

/// <summary>What holds of every Office file.</summary>
internal static class Office
{
    /// <summary>What a validator says of a file, in lines; empty if it is right.</summary>
    internal static string Errors(OpenXmlPackage package) => string.Join(
        '\n',
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));

    /// <summary>What comes out where the machine is Turkish, whose letters and numbers trip up careless code.</summary>
    internal static byte[] InTurkish(Func<byte[]> write)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            return write();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
