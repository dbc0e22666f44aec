using Google.OrTools.LinearSolver;

namespace DtzStats.Disclosure.Tests;

/// <summary>
/// A reader who wants the hidden figures and is good at linear programming. It knows which figures add up to which, what is
/// published (each within an interval, as rounded figures are), and what every figure is at least. For a figure that it does
/// not see, it asks for the smallest and the largest value that agree with all that. It knows nothing of how cells were hidden.
/// </summary>
internal sealed class Attacker : IDisposable
{
    private readonly Solver _solver = Solver.CreateSolver("GLOP");
    private readonly List<Variable> _figures = [];

    public void Dispose() => _solver.Dispose();

    /// <summary>One more figure, known to lie between two values; its number is the count of those before it.</summary>
    internal int Know(double low, double high)
    {
        _figures.Add(_solver.MakeNumVar(low, high, ""));
        return _figures.Count - 1;
    }

    internal void KnowSum(int whole, IEnumerable<int> parts)
    {
        var sum = _solver.MakeConstraint(0, 0);
        sum.SetCoefficient(_figures[whole], -1);
        foreach (var part in parts)
            sum.SetCoefficient(_figures[part], 1);
    }

    internal (double Low, double High) BoundsOf(int figure) => (Extreme(figure, isLargest: false), Extreme(figure, isLargest: true));

    private double Extreme(int figure, bool isLargest)
    {
        var objective = _solver.Objective();
        objective.Clear();
        objective.SetCoefficient(_figures[figure], 1);
        objective.SetOptimizationDirection(isLargest);
        return _solver.Solve() switch
        {
            Solver.ResultStatus.OPTIMAL => objective.Value(),
            Solver.ResultStatus.UNBOUNDED when isLargest => double.PositiveInfinity,
            // The solver's presolve does not tell the two apart; the true table is feasible, so it is the former.
            Solver.ResultStatus.INFEASIBLE or Solver.ResultStatus.ABNORMAL when isLargest && IsFeasible() => double.PositiveInfinity,
            var status => throw new InvalidOperationException($"The program for figure {figure} is {status}."),
        };
    }

    private bool IsFeasible()
    {
        _solver.Objective().Clear();
        return _solver.Solve() == Solver.ResultStatus.OPTIMAL;
    }
}
