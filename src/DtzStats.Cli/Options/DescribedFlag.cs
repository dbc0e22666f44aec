using System.CommandLine;
using DtzStats.Core.Languages;

namespace DtzStats.Cli.Options;

/// <summary>An option without a value.</summary>
internal sealed class DescribedFlag : Option<bool>, IDescribed
{
    private static readonly BilingualText NoValue = new("", "");

    internal DescribedFlag(string name, BilingualText text)
        : base(name)
    {
        Text = text;
        Arity = ArgumentArity.Zero;
    }

    public BilingualText ValueName => NoValue;

    public BilingualText Text { get; }
}
