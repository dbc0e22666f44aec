using System.Globalization;
using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Reading;

/// <summary>How large a table may be that is held in memory as a whole: a sheet, or JSON. CSV is streamed and has no such limits.</summary>
internal static class SheetLimits
{
    /// <summary>Excel's own.</summary>
    internal const int MostRows = 1_048_576;

    /// <summary>Excel's own: column XFD.</summary>
    internal const int MostColumns = 16_384;

    /// <summary>Rows times columns, of which every empty field counts.</summary>
    internal const long MostFields = 20_000_000;

    internal const int LargestMegabytes = 128;

    /// <summary>A part of a workbook when it is unpacked.</summary>
    internal const int LargestPartMegabytes = 512;

    internal static UnreadableException TooManyFields(long rows, long columns)
    {
        var size = string.Create(CultureInfo.InvariantCulture, $"{rows} x {columns}");
        return new UnreadableException(new BilingualText(
            $"de tabel beslaat {size} velden, meer dan de {MostFields / 1_000_000} miljoen die buiten CSV worden gelezen",
            $"the table spans {size} fields, more than the {MostFields / 1_000_000} million that are read outside CSV"));
    }

    internal static UnreadableException NoSuchPlace(string? place) => new(
        new BilingualText($"\"{place}\" is geen rij of cel van een werkblad, of staat niet op zijn plaats", $"\"{place}\" is no row or cell of a sheet, or is out of place"));
}
