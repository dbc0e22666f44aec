using DtzStats.Core.Analysis;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Cli.Output;

/// <summary>How firm a figure is, as one word for machines.</summary>
internal static class FigureStatus
{
    /// <summary>"final", "provisional", or why there is no value: "missing", "confidential", "incomplete".</summary>
    internal static string Code(Figure figure) =>
        figure.Value is null ? ReasonText.Code(figure.Reason) : figure.IsProvisional ? "provisional" : "final";
}
