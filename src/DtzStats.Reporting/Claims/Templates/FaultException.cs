using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Claims.Templates;

/// <summary>Carries what is wrong with a reference from where it is found to where its place in the text is known.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1032", Justification = "It always says what is wrong and how to mend it.")]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1064", Justification = "It never leaves the room.")]
internal sealed class FaultException(BilingualText what, BilingualText mend) : Exception(what.English)
{
    internal BilingualText What { get; } = what;

    internal BilingualText Mend { get; } = mend;
}
