namespace DtzStats.Ingestion;

/// <summary>The numbers of codes in the database are other than when a delivery was read, by another import meanwhile.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1032", Justification = "It has nothing to tell but that.")]
public sealed class KeysChangedException() : Exception("Another import changed the database meanwhile.");
