using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Tests.Capture;

/// <summary>A row of the log as a reader sees it.</summary>
sealed record KeptRow(
    string Source, string Time, InteractionName Name, long Ordinal, long? Value, string Currency, string Order, string Line,
    CollectedFor Collected, int Node, string Fields);
