using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>What was erased, and that nothing of it is left.</summary>
/// <param name="Proof">Can be had again by its entry.</param>
/// <param name="Sought">Identifiers long enough to be looked for byte by byte.</param>
/// <param name="Files">That were looked through to the end or to the first find.</param>
/// <param name="StillNamedIn">Files in which one stands, below the data directory: in a document that somebody wrote, or in the name of a touchpoint.</param>
sealed record ErasureAnswer(ErasureProof Proof, int Sought, int Files, IReadOnlyList<string> StillNamedIn)
{
    public static ErasureAnswer Of(ErasureProof proof, PersonTraces traces, TenantFolder folder) =>
        new(proof, traces.Wanted, traces.Files, [.. traces.Found.Select(path => Path.GetRelativePath(folder.Root, path))]);
}
