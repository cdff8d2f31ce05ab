namespace Wegmarke.Maps.Authoring;

/// <summary>What a table that this product wrote says of its steps below the lanes; by the column's place in the table.</summary>
/// <param name="IsOurs">Whether it says anything; then no told phases means those of the model.</param>
sealed record TellsOfSteps(string[] Ids, string[] Phases, IReadOnlyList<DocumentPhase> Told, bool IsOurs);
