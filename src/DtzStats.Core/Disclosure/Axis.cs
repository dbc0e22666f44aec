namespace DtzStats.Core.Disclosure;

/// <summary>
/// One way in which a table is divided, by region or by category. Its nodes are the codes that are published, and after them
/// the parts that are in one of these but not published. Its atoms are the smallest parts that the published codes tell apart.
/// </summary>
internal sealed class Axis
{
    private readonly int[][] _nodesOf;
    private readonly int[]?[] _steps;

    internal Axis(IReadOnlyList<(string Code, IReadOnlyCollection<string> Parts)> published)
    {
        Codes = [.. published.Select(p => p.Code)];
        var nodesOfPart = published.SelectMany((p, node) => p.Parts.Select(part => (part, node)))
            .GroupBy(x => x.part, x => x.node, StringComparer.Ordinal)
            .Select(g => (Part: g.Key, Nodes: g.Distinct().Order().ToArray()));
        _nodesOf = [.. nodesOfPart.GroupBy(x => string.Join(' ', x.Nodes), x => x.Nodes).Select(g => g.First())];
        Atoms = Enumerable.Range(0, _nodesOf.Length).ToArray();
        var atomsOf = Codes.Select((_, node) => Atoms.Where(a => _nodesOf[a].Contains(node)).ToArray()).ToList();
        NodeOf = new int[_nodesOf.Length];
        foreach (var atom in Atoms)
        {
            var single = Array.FindIndex(_nodesOf[atom], node => atomsOf[node].Length == 1);
            NodeOf[atom] = single < 0 ? atomsOf.Count : _nodesOf[atom][single];
            if (single >= 0)
                continue;
            _nodesOf[atom] = [.. _nodesOf[atom], atomsOf.Count];
            atomsOf.Add([atom]);
        }

        AtomsOf = [.. atomsOf];
        Sums = [.. Enumerable.Range(0, Count).Select(n => new Sum(n, PartsOf(n))).Where(s => s.Parts.Length > 0)];
        _steps = new int[(_nodesOf.Length + 1) * (_nodesOf.Length + 1)][];
    }

    /// <summary>The codes of the nodes that are published, in their order.</summary>
    internal IReadOnlyList<string> Codes { get; }

    internal int Count => AtomsOf.Length;

    internal int[] Atoms { get; }

    /// <summary>The place of an atom outside of all nodes: what goes there is in no sum.</summary>
    internal int Outside => _nodesOf.Length;

    /// <summary>The node that is just this atom.</summary>
    internal int[] NodeOf { get; }

    internal int[][] AtomsOf { get; }

    /// <summary>
    /// Each node of several atoms as the sum of the largest nodes in it that do not overlap; of nodes with the same atoms, each but
    /// the first as the first.
    /// </summary>
    internal IReadOnlyList<Sum> Sums { get; }

    internal bool IsWhole(int node) => AtomsOf[node].Length > 1 && AtomsOf[node].Length == Atoms.Length;

    /// <summary>
    /// The nodes that change when something goes from one atom to the other: those that lose as the complement of their number
    /// (<c>~node</c>), those that gain as it is. What has both stays the same.
    /// </summary>
    internal int[] Step(int gains, int loses)
    {
        var place = (gains * (Outside + 1)) + loses;
        return _steps[place] ??= [.. NodesOf(gains).Except(NodesOf(loses)), .. NodesOf(loses).Except(NodesOf(gains)).Select(n => ~n)];
    }

    private int[] NodesOf(int atom) => atom == Outside ? [] : _nodesOf[atom];

    private int[] PartsOf(int whole)
    {
        var same = Array.FindIndex(AtomsOf, a => a.AsSpan().SequenceEqual(AtomsOf[whole]));
        if (same < whole)
            return [same];
        if (AtomsOf[whole].Length == 1)
            return [];
        var left = AtomsOf[whole].ToHashSet();
        var parts = new List<int>();
        foreach (var node in Enumerable.Range(0, Count)
            .Where(n => AtomsOf[n].Length < AtomsOf[whole].Length).OrderByDescending(n => AtomsOf[n].Length))
        {
            if (!left.IsSupersetOf(AtomsOf[node]))
                continue;
            parts.Add(node);
            left.ExceptWith(AtomsOf[node]);
        }

        return [.. parts];
    }

    /// <summary>That the values of the parts add up to that of the whole.</summary>
    internal sealed record Sum(int Whole, int[] Parts);
}
