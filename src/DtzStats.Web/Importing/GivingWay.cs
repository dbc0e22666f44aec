using System.Runtime.InteropServices;

namespace DtzStats.Web.Importing;

/// <summary>Work that takes seconds or minutes of a processor that readers are answered by too.</summary>
internal static class GivingWay
{
    /// <summary>Three of four turns go to readers where there is no processor free for both; less would have readers wait for what it holds.</summary>
    private const int Niceness = 5;

    private const int OfThread = 0;

    /// <summary>On a thread of its own, after which readers go. On Linux threads that it starts give way as well.</summary>
    internal static Task Run(Action work) => Task.Factory.StartNew(
        () =>
        {
            GiveWay();
            work();
        },
        CancellationToken.None,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);

    private static void GiveWay()
    {
        // There the runtime leaves the priority of a thread as it is.
        if (OperatingSystem.IsLinux())
            _ = SetPriority(OfThread, 0, Niceness);
        else
            Thread.CurrentThread.Priority = ThreadPriority.BelowNormal;
    }

    [DllImport("libc", EntryPoint = "setpriority")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetPriority(int which, uint who, int niceness);
}
