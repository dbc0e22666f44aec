using DtzStats.Core.Languages;

namespace DtzStats.Cli.Options;

/// <summary>What the help screen says of an option.</summary>
internal interface IDescribed
{
    /// <summary>What stands for the value ("GEBIED"); empty where it takes none.</summary>
    BilingualText ValueName { get; }

    BilingualText Text { get; }
}
