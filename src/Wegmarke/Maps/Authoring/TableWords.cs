namespace Wegmarke.Maps.Authoring;

/// <summary>Words in the first column of a map's table that are no lanes: the head's, and those below the lanes that keep what lanes cannot say.</summary>
static class TableWords
{
    public const string Name = "#name", Kind = "#kind", Status = "#status", Description = "#description", Owner = "#owner", Tags = "#tags", Persona = "#persona";
    public const string PhaseModel = "#phase-model", Phases = "#phases", Ideal = "#ideal";

    /// <summary>A cell below each step.</summary>
    public const string StepIds = "#step-ids", StepPhases = "#step-phases", Moments = "#moments-of-truth", Maps = "#maps", Touchpoints = "#touchpoints";

    public static readonly IReadOnlySet<string> All = new HashSet<string>
    {
        Name, Kind, Status, Description, Owner, Tags, Persona, PhaseModel, Phases, Ideal, StepIds, StepPhases, Moments, Maps, Touchpoints,
    };

    static readonly string[] s_steps = ["schritt", "schritte", "step", "steps"];

    /// <summary>Whether the first cell of a row says that the row names steps; so does an empty one.</summary>
    public static bool IsStepHead(string cell) => cell.Trim() is var word && (word.Length == 0 || s_steps.Contains(word.ToLowerInvariant()));
}
