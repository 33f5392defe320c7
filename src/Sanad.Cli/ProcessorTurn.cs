using System.ComponentModel;
using System.Diagnostics;

namespace Sanad.Cli;

/// <summary>The place of this program among those that want the processor.</summary>
internal static class ProcessorTurn
{
    /// <summary>Lets other programs go first, so that nobody who looks at a page waits for a long run; alone it is as fast as before.</summary>
    /// <remarks>On Linux the priority is a thread's, and threads have that of the one that made them: call it before there are others.</remarks>
    public static void GiveWay()
    {
        try
        {
            using var own = Process.GetCurrentProcess();
            own.PriorityClass = ProcessPriorityClass.Idle;
        }
        catch (Exception e) when (e is Win32Exception or NotSupportedException or InvalidOperationException)
        {
            // A system that does not allow it keeps the usual turns.
        }
    }
}
