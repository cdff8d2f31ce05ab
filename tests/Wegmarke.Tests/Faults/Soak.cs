using System.Globalization;

namespace Wegmarke.Tests.Faults;

/// <summary>How much of a fault is run: what every run of the tests takes, or as much as <c>./do soak</c> asks for by <c>WEGMARKE_SOAK=N</c>.</summary>
static class Soak
{
    static readonly int? s_asked = int.TryParse(Environment.GetEnvironmentVariable("WEGMARKE_SOAK"), NumberStyles.None, CultureInfo.InvariantCulture, out var times) && times > 0 ? times : null;

    public static bool IsAskedFor => s_asked is not null;

    public static int Times(int inEveryRun) => s_asked ?? inEveryRun;
}
