using System.Diagnostics.CodeAnalysis;
using DtzStats.Core.Languages;

namespace DtzStats.Core.Json;

/// <summary>What is wrong in a JSON file that people write.</summary>
[SuppressMessage("Design", "CA1032", Justification = "It always says what is wrong.")]
public sealed class JsonFaultException(BilingualText fault, Exception? cause = null) : FormatException(fault?.English, cause)
{
    public BilingualText Fault { get; } = fault;

    /// <exception cref="JsonFaultException">It does not hold.</exception>
    public static void Demand(bool holds, string dutch, string english)
    {
        if (!holds)
            throw new JsonFaultException(new(dutch, english));
    }
}
