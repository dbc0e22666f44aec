using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Ingestion;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Layouts;
using DtzStats.Web.Releases;
using Microsoft.AspNetCore.Http;

namespace DtzStats.Web.Importing;

/// <summary>What somebody says of files in a form: as the options of <c>dtzstats import</c>.</summary>
internal static class AskedOptions
{
    internal const string Dataset = "bron";

    internal const string Vintage = "uitgave";

    internal const string Layout = "indeling";

    internal const string DecimalSign = "decimaalteken";

    internal const string Point = "punt";

    internal const string Comma = "komma";

    /// <param name="field">What stands in a field; empty where it was left open.</param>
    /// <exception cref="UploadException">An answer cannot be right.</exception>
    internal static ImportOptions Of(Func<string, string> field, Snapshot snapshot) => new(
        Layout: Known(field(Layout), LayoutList.Names(snapshot.Codelists).Contains, new BilingualText("Deze indeling is er niet.", "There is no such layout.")),
        Dataset: Known(field(Dataset), DatasetNames.IsCode, new BilingualText(
            "De bron is een korte naam van kleine letters, cijfers en streepjes, zoals lisa-gemeenten.", "The dataset is a short name of lower-case letters, digits and hyphens, such as lisa-gemeenten.")),
        Vintage: Known(field(Vintage), DatasetNames.IsLabel, new BilingualText(
            "De uitgave is een naam van letters, cijfers, punten en streepjes, zoals 2025.", "The vintage is a name of letters, digits, points and hyphens, such as 2025.")),
        Accepted: CheckList.Codes.Where(CheckList.CanBeAccepted).Select(c => (Code: c, Reason: field(ReasonFor(c)))).Where(a => a.Reason.Length > 0).ToDictionary(a => a.Code, a => a.Reason),
        DecimalSign: field(DecimalSign) switch
        {
            Point => Core.Datasets.DecimalSign.Point,
            Comma => Core.Datasets.DecimalSign.Comma,
            _ => Core.Datasets.DecimalSign.None,
        });

    /// <summary>The field with the reason for which what a check tells is accepted.</summary>
    internal static string ReasonFor(string code) => "reden-" + code;

    private static string? Known(string text, Func<string, bool> isRight, BilingualText wrong) =>
        text.Length == 0 ? null : isRight(text) ? text : throw new UploadException(StatusCodes.Status400BadRequest, wrong);
}
