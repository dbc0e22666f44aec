namespace DtzStats.Reporting.Claims;

/// <summary>What a claim says of two numbers.</summary>
internal enum Relation
{
    Above = 0,
    AtLeast = 1,
    Below = 2,
    Equal = 3,

    /// <summary>Nearer to zero, on either side, than the other number.</summary>
    Within = 4,
}

/// <summary>One comparison that a sentence makes; the numbers need not all stand in it, yet all are printed in the report's tables.</summary>
internal sealed record Assertion(Quantity Left, Relation Relation, Quantity Right)
{
    internal bool HoldsExactly() => Holds(Left.Value, Right.Value);

    /// <summary>Whether a reader who has only the printed numbers finds it true.</summary>
    internal bool HoldsAsPrinted() => Holds(Left.Printed, Right.Printed);

    internal static Assertion IsAbove(Quantity left, decimal right) => new(left, Relation.Above, Quantity.Limit(right));

    internal static Assertion IsBelow(Quantity left, decimal right) => new(left, Relation.Below, Quantity.Limit(right));

    /// <summary>Above zero or below it, as its sign is; equal to it where it is zero.</summary>
    internal static Assertion HasDirection(Quantity quantity) =>
        new(quantity, quantity.Value > 0 ? Relation.Above : quantity.Value < 0 ? Relation.Below : Relation.Equal, Quantity.Limit(0));

    private bool Holds(decimal left, decimal right) => Relation switch
    {
        Relation.Above => left > right,
        Relation.AtLeast => left >= right,
        Relation.Below => left < right,
        Relation.Equal => left == right,
        _ => Math.Abs(left) < right,
    };
}
