using System.Security.Cryptography;
using System.Text;
using Wegmarke.Storage.Erasing;

namespace Wegmarke.Storage;

/// <summary>The protocol of everything done to personal data: appended to only, chained, on disk before it is acted upon, and outside of the
/// tenant's folder, so that it survives a backup put back. Its own head file tells when its end is cut off.</summary>
public static class Protocol
{
    internal static string PathOf(TenantFolder folder) => Path.Combine(folder.Erasures, "protocol.jsonl");

    internal static string HeadOf(TenantFolder folder) => Path.Combine(folder.Erasures, "head");

    /// <summary>What the head file knows the protocol by.</summary>
    internal static byte[] IdOf(TenantFolder folder) => SHA256.HashData(Encoding.UTF8.GetBytes($"wegmarke protocol\u001f{folder.Id}"))[..HeadSlot.LogIdLength];

    internal static string Genesis(TenantFolder folder) => Convert.ToHexStringLower(IdOf(folder));

    /// <summary>Length of the protocol's file; 0 when there is none.</summary>
    internal static long Length(TenantFolder folder) => new FileInfo(PathOf(folder)) is { Exists: true } file ? file.Length : 0;

    /// <summary>The entries that are whole, in order; see <see cref="ProtocolCheck"/> for those that are not.</summary>
    public static IReadOnlyList<ProtocolEntry> Entries(TenantFolder folder) => [.. ProtocolLines.Read(folder).Select(line => line.Entry).OfType<ProtocolEntry>()];

    /// <summary>Where the last whole entry ends; a line that broke off behind it will be written over. 0 when there is none.</summary>
    internal static long End(TenantFolder folder) => Entries(folder) is [.., var last] ? last.End : 0;

    /// <summary>The entries behind the end of an earlier one.</summary>
    internal static IReadOnlyList<ProtocolEntry> EntriesAfter(TenantFolder folder, long end) =>
        ProtocolLines.After(folder, end) ?? [.. Entries(folder).Where(entry => entry.End > end)];

    /// <summary>Returns when the entry is on disk.</summary>
    /// <exception cref="StorageException">The protocol is damaged, or another process appends to it.</exception>
    public static ProtocolEntry Append(TenantFolder folder, ProtocolNote note) => Append(folder, note, content: null, about: 0);

    internal static ProtocolEntry Append(TenantFolder folder, ProtocolNote note, ErasureFile? content, long about)
    {
        using var held = ProtocolLock.Take(folder);
        var secret = ErasureSecret.FindOrCreate(folder);
        var last = Whole(ProtocolLines.Read(folder), folder);
        var number = (last?.Number ?? 0) + 1;
        if (number == 1)
            note = note with { Facts = new Dictionary<string, string>(note.Facts) { ["secret"] = secret.Fingerprint } };
        var line = ProtocolEntry.Line(number, note, Keep(folder, number, content), about, last?.Hash ?? Genesis(folder));
        Audit(folder, note, number);
        return Write(folder, last?.End ?? 0, line);
    }

    /// <summary>Before anything happens. Who was told what, and whose data went, the protocol does not say; the audit log does.</summary>
    static void Audit(TenantFolder folder, ProtocolNote note, long number) => AuditLog.Of(folder).Append(
        new(Enum.Parse<AuditAct>($"{note.Kind}"), "", note.Persons, new Dictionary<string, string>(note.Facts.Where(fact => fact.Key != "secret")) { ["entry"] = $"{number}" }), note.Actor);

    /// <summary>The last entry; a line that broke off when a process was killed was never acknowledged and is written over.</summary>
    static ProtocolEntry? Whole(List<ProtocolLine> lines, TenantFolder folder)
    {
        if (lines.Count > 0 && !lines[^1].IsEnded)
            lines.RemoveAt(lines.Count - 1);
        if (lines.FirstOrDefault(line => line.Entry is null) is { } broken)
            throw new StorageException($"Entry {broken.Number} of {PathOf(folder)} was changed. Nothing is added to a protocol that does not hold together: run 'wegmarke verify' and put the folder {folder.Erasures} back from a backup.");
        if (HeadFile.Read(HeadOf(folder), IdOf(folder)) is { } head && head.Sequence > lines.Count)
            throw new StorageException($"{PathOf(folder)} holds {lines.Count} entries, and {head.Sequence} were written: its end was cut off. Nothing is added to it: run 'wegmarke verify' and put the folder {folder.Erasures} back from a backup.");
        return lines.Count == 0 ? null : lines[^1].Entry;
    }

    /// <summary>A file of an entry that never came to be is overwritten by the next one's.</summary>
    static string? Keep(TenantFolder folder, long number, ErasureFile? content)
    {
        if (content is null)
            return null;
        var bytes = content.ToBytes();
        DurableFile.Write(ErasureFile.PathOf(folder, number), bytes);
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    static ProtocolEntry Write(TenantFolder folder, long at, string line)
    {
        var bytes = Encoding.UTF8.GetBytes(line + "\n");
        var isNew = !File.Exists(PathOf(folder));
        using (var file = File.OpenHandle(PathOf(folder), FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read))
        {
            RandomAccess.SetLength(file, at);
            RandomAccess.Write(file, bytes, at);
            DiskFlush.Of(file, PathOf(folder));
        }
        if (isNew)
            DiskFlush.OfFolder(folder.Erasures);
        var entry = ProtocolEntry.Parse(line, at + bytes.Length) ?? throw new InvalidOperationException("An entry of the protocol that cannot be read back.");
        using var head = HeadFile.Open(HeadOf(folder), IdOf(folder));
        head.Write(entry.Number, Convert.FromHexString(entry.Hash));
        return entry;
    }
}
