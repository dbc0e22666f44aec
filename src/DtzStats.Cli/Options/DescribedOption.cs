using System.CommandLine;
using DtzStats.Core.Languages;

namespace DtzStats.Cli.Options;

/// <summary>An option with its explanation in both languages.</summary>
internal sealed class DescribedOption<T> : Option<T>, IDescribed
{
    internal DescribedOption(string name, BilingualText value, BilingualText text)
        : base(name)
    {
        ValueName = value;
        Text = text;
    }

    public BilingualText ValueName { get; }

    public BilingualText Text { get; }
}
