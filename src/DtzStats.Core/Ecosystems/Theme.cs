using DtzStats.Core.Languages;

namespace DtzStats.Core.Ecosystems;

/// <summary>What organisations work on, such as green chemistry.</summary>
public sealed record Theme(string Code, BilingualText Name);
