namespace DtzStats.Web.Access;

/// <summary>Who asks, and what they may do besides reading.</summary>
/// <param name="Name">Null: nobody who signed in.</param>
/// <param name="MayImport">Take in deliveries, and take them back.</param>
/// <param name="MayRelease">Make a release.</param>
/// <param name="CanSignIn">That the site knows signing in.</param>
public sealed record Visitor(string? Name, bool MayImport, bool MayRelease, bool CanSignIn)
{
    /// <summary>Another one for whom a page looks otherwise.</summary>
    internal string Key { get; } = $"{MayImport} {MayRelease} {CanSignIn} {Name}";

    /// <summary>Anyone, where nobody can sign in.</summary>
    public static Visitor Reader { get; } = new(null, false, false, false);

    /// <summary>Anyone, where one could sign in.</summary>
    public static Visitor Stranger { get; } = new(null, false, false, true);

    /// <summary>The user of this machine.</summary>
    public static Visitor Owner { get; } = new(null, true, true, false);
}
