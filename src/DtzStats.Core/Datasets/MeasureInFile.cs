namespace DtzStats.Core.Datasets;

/// <summary>How a dataset's files carry a measure.</summary>
/// <param name="Unit">The unit once the scale is applied, as in the measure list.</param>
/// <param name="Scale">What a value in the file is multiplied by: 1000 where the file gives thousands.</param>
/// <param name="RoundedTo">The publisher's rounding, in the unit: 10 where figures are rounded to tens, 1 where exact.</param>
public sealed record MeasureInFile(string Unit, int Scale, int RoundedTo);
