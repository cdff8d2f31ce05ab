using System.Security.Cryptography;
using Wegmarke.Storage.Erasing;

namespace Wegmarke.Storage.Verification;

/// <summary>Follows the chain of the protocol and names the entry where it does not hold.</summary>
static class ProtocolCheck
{
    public static void Run(TenantFolder folder, Findings findings)
    {
        foreach (var problem in Problems(folder))
            findings.Add(FindingKind.Protocol, 0, 0, problem);
    }

    /// <summary>Empty when all is well, and when there is no protocol.</summary>
    public static IEnumerable<string> Problems(TenantFolder folder)
    {
        var lines = ProtocolLines.Read(folder);
        var head = HeadFile.Read(Protocol.HeadOf(folder), Protocol.IdOf(folder));
        if (lines.Count > 0 && !lines[^1].IsEnded && (head?.Sequence ?? 0) < lines.Count)
            lines.RemoveAt(lines.Count - 1); // broke off when it was written, before anything was acknowledged
        return Links(lines, folder).Concat(End(lines, head, folder)).Concat(Files(lines, folder)).Concat(Secret(lines, folder));
    }

    static IEnumerable<string> Links(List<ProtocolLine> lines, TenantFolder folder)
    {
        var previous = Protocol.Genesis(folder);
        foreach (var line in lines)
        {
            if (line.Entry is null)
                yield return $"entry {line.Number} of the protocol was changed";
            else if (line.Entry.Number != line.Number)
                yield return $"entry {line.Number} of the protocol is missing: entry {line.Entry.Number} stands in its place";
            else if (previous is not null && line.Entry.Previous != previous)
                yield return $"entry {line.Number} of the protocol does not follow the one before it: one of them was replaced";
            previous = line.Entry?.Hash;
        }
    }

    static IEnumerable<string> End(List<ProtocolLine> lines, Head? head, TenantFolder folder)
    {
        if (head is null)
            return lines.Count == 0 ? [] : [$"{Protocol.HeadOf(folder)} is missing or damaged: whether the protocol goes on behind entry {lines.Count} cannot be told"];
        if (head.Sequence > lines.Count)
            return [$"{(lines.Count + 1 == head.Sequence ? $"entry {head.Sequence}" : $"entries {lines.Count + 1}–{head.Sequence}")} of the protocol {(lines.Count + 1 == head.Sequence ? "is" : "are")} missing at its end"];
        var last = lines[(int)head.Sequence - 1].Entry;
        return last is null || last.Hash == Convert.ToHexStringLower(head.Chain.Span) ? []
            : [$"entry {head.Sequence} of the protocol is not the one that the head names: the protocol was replaced or rewritten"];
    }

    static IEnumerable<string> Files(List<ProtocolLine> lines, TenantFolder folder) =>
        lines.Select(line => line.Entry).OfType<ProtocolEntry>().Where(entry => entry.File is not null && FileOf(folder, entry) is null)
            .Select(entry => $"{ErasureFile.PathOf(folder, entry.Number)}, which says what entry {entry.Number} of the protocol erased, is missing or was changed");

    static IEnumerable<string> Secret(List<ProtocolLine> lines, TenantFolder folder)
    {
        if (lines.Count == 0 || lines[0].Entry?.Note.Facts.GetValueOrDefault("secret") is not { } fingerprint || ErasureSecret.Find(folder)?.Fingerprint == fingerprint)
            return [];
        return [$"the secret in {folder.Erasures} is missing or was replaced: persons who were erased or objected are no longer known when they come again"];
    }

    /// <summary>Null when it is not there or not the one that the entry names.</summary>
    public static ErasureFile? FileOf(TenantFolder folder, ProtocolEntry entry)
    {
        var path = ErasureFile.PathOf(folder, entry.Number);
        if (entry.File is null || !File.Exists(path))
            return null;
        var bytes = File.ReadAllBytes(path);
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == entry.File ? ErasureFile.Parse(bytes) : null;
    }
}
