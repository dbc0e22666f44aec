using DtzStats.Core.Languages;
using DtzStats.Ingestion;

namespace DtzStats.Web.Importing;

/// <summary>How far a delivery is that was brought to the site.</summary>
public enum IntakeStage
{
    Receiving = 0,
    Checking = 1,

    /// <summary>Somebody has to say whether it is loaded; or nothing can be, since it is refused or was loaded before.</summary>
    Checked = 2,
    Loading = 3,
    Loaded = 4,

    /// <summary>Something else than the delivery went wrong; nothing was loaded.</summary>
    Failed = 5,
}

/// <summary>One delivery that was brought to the site, from its upload to its end.</summary>
/// <param name="folder">Of its files, and of nothing else.</param>
/// <param name="by">Who brought it; null: the user of this machine.</param>
internal sealed class Intake(string folder, string? by, DateTimeOffset at) : IDisposable
{
    private volatile IntakeState _state = IntakeState.Begin;

    private volatile IntakeProgress _progress = new(0, 0, 0);

    /// <summary>In the addresses of its pages; cannot be guessed.</summary>
    internal string Id { get; } = Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(12));

    internal string Folder => folder;

    internal string? By => by;

    internal DateTimeOffset At => at;

    internal IReadOnlyList<UploadedFile> Files { get; set; } = [];

    /// <summary>Null: none came along.</summary>
    internal BroughtMapping? Mapping { get; set; }

    internal ImportOptions Options { get; set; } = ImportOptions.None;

    /// <summary>What was read, exactly the bytes that are loaded if somebody agrees.</summary>
    internal List<CheckedDelivery> Deliveries { get; } = [];

    internal IntakeState State
    {
        get => _state;
        set => _state = value;
    }

    internal IntakeProgress Progress
    {
        get => _progress;
        set => _progress = value;
    }

    /// <summary>That nobody else can bring a delivery meanwhile.</summary>
    internal bool IsInTheWay => IsAtWork || State.CanBeLoaded;

    internal bool IsAtWork => State.Stage is IntakeStage.Receiving or IntakeStage.Checking or IntakeStage.Loading;

    internal void Forget()
    {
        Deliveries.ForEach(d => d.Dispose());
        Deliveries.Clear();
    }

    public void Dispose()
    {
        Forget();
        UploadRoom.Remove(folder);
    }
}

/// <summary>How far a delivery is, and what is known of it by then.</summary>
/// <param name="Check">Counts how often it was checked: who agrees, agrees to what the last check told.</param>
/// <param name="LastVintage">The number of the last vintage that was there when it was checked; null: none.</param>
/// <param name="Notice">Something to tell above it; null: nothing.</param>
public sealed record IntakeState(IntakeStage Stage, int Check, long? LastVintage, IReadOnlyList<DeliveryReport> Deliveries, BilingualText? Notice)
{
    internal static IntakeState Begin { get; } = new(IntakeStage.Receiving, 0, null, [], null);

    public bool IsRefused => Deliveries.Any(d => d.IsRefused);

    /// <summary>That another word on the files may make a difference: what was loaded before stays so.</summary>
    public bool IsOpenToChange => Stage == IntakeStage.Checked && (IsRefused || CanBeLoaded);

    public bool CanBeLoaded => Stage == IntakeStage.Checked && !IsRefused && Deliveries.Any(d => !d.IsLoadedBefore);
}

/// <summary>How much was read.</summary>
/// <param name="Total">In bytes; 0: not known.</param>
public sealed record IntakeProgress(long Bytes, long Rows, long Total);
