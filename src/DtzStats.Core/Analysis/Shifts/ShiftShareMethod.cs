namespace DtzStats.Core.Analysis.Shifts;

/// <summary>How growth is taken apart. The methods agree on the growth only, so a result always names its own.</summary>
public enum ShiftShareMethod
{
    /// <summary>Dunn (1960): the first year against the last, in three parts.</summary>
    Dunn = 0,

    /// <summary>Esteban-Marquillas (1972): as Dunn, with the regional part divided into competitiveness and allocation.</summary>
    Esteban = 1,

    /// <summary>Barff and Knight (1988): Dunn's parts of each year against the year before, added up.</summary>
    Dynamic = 2,
}
