namespace DtzStats.Core.Regions;

/// <summary>How region names in files are brought to one spelling before they are compared.</summary>
public static class RegionName
{
    /// <summary>Without outer spaces and the padding of CBS codes, inner runs of spaces to one, and "(gemeente)" dropped.</summary>
    public static string Normalise(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var text = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        const string municipality = "(gemeente)";
        return text.EndsWith(municipality, StringComparison.OrdinalIgnoreCase) ? text[..^municipality.Length].TrimEnd() : text;
    }

    /// <summary>"Hengelo" of "Hengelo (O.)"; a name without brackets as it is. Level marks such as "(PV)" are no additions.</summary>
    public static string WithoutAddition(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var open = name.LastIndexOf(" (", StringComparison.Ordinal);
        return open > 0 && name.EndsWith(".)", StringComparison.Ordinal) ? name[..open] : name;
    }
}
