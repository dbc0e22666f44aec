using DtzStats.Core.Analysis;

namespace DtzStats.Reporting.Formatting;

/// <summary>How firm a figure is, as one word for machines.</summary>
public static class FigureStatus
{
    /// <summary>"final", "provisional", or why there is no value: "missing", "confidential", "incomplete".</summary>
    public static string Code(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure.Value is null ? ReasonText.Code(figure.Reason) : figure.IsProvisional ? "provisional" : "final";
    }
}
