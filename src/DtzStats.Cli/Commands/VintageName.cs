using DtzStats.Core.Datasets;
using DtzStats.Storage;

namespace DtzStats.Cli.Commands;

/// <summary>Vintages as users name them: "2025", "lisa-gemeenten/2025"; nothing is the last that was imported.</summary>
internal static class VintageName
{
    /// <param name="dataset">The dataset that was asked for, which tells vintages of one label apart; null: any.</param>
    /// <exception cref="CommandException">There is no such vintage, or several.</exception>
    internal static Vintage Find(VintageStore store, string? name, string? dataset)
    {
        var all = store.All();
        if (all.Count == 0)
            throw CommandException.Usage("er is nog niets geladen; begin met dtzstats import BESTAND", "nothing was loaded yet; begin with dtzstats import FILE");
        if (name is null)
            return all[^1];
        var found = all.Where(v => name == $"{v.Dataset}/{v.Label}" || (name == v.Label && (dataset is null || dataset == v.Dataset))).ToList();
        var known = string.Join(", ", all.Select(v => $"{v.Dataset}/{v.Label}"));
        return found.Count switch
        {
            1 => found[0],
            0 => throw CommandException.Usage($"er is geen uitgave \"{name}\"; wel: {known}", $"there is no vintage \"{name}\"; there are: {known}"),
            _ => throw CommandException.Usage(
                $"\"{name}\" is een uitgave van meer bronnen; noem er een: {string.Join(", ", found.Select(v => $"{v.Dataset}/{v.Label}"))}",
                $"\"{name}\" is a vintage of several datasets; name one: {string.Join(", ", found.Select(v => $"{v.Dataset}/{v.Label}"))}"),
        };
    }
}
