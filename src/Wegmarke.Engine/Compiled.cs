using System.Runtime.CompilerServices;

namespace Wegmarke.Engine;

static class Compiled
{
    /// <summary>For loops over columns: the first call in a process already runs through millions of rounds. Compiled first quickly and for
    /// observation, as is usual, the first map of a process took half as long again.</summary>
    public const MethodImplOptions AtOnce = MethodImplOptions.AggressiveOptimization;
}
