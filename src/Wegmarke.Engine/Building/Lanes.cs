using System.Runtime.ExceptionServices;

namespace Wegmarke.Engine.Building;

/// <summary>Work shared out item by item to all processors; each lane makes its own scratch memory.</summary>
static class Lanes
{
    public static void Run(int items, Func<Action<int>> lane)
    {
        var lanes = Math.Min(items, Environment.ProcessorCount);
        var next = -1;
        try
        {
            Parallel.For(0, lanes, new ParallelOptions { MaxDegreeOfParallelism = lanes == 0 ? 1 : lanes }, _ =>
            {
                var work = lane();
                for (var item = Interlocked.Increment(ref next); item < items; item = Interlocked.Increment(ref next))
                    work(item);
            });
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }

    public static void Run(int items, Action<int> work) => Run(items, () => work);
}
