using Wegmarke.Storage.Auditing;

namespace Wegmarke.Storage.Verification;

/// <summary>The audit log, entry by entry; neighbours with the same fault are one range.</summary>
sealed class AuditChain(string genesis)
{
    readonly List<string> _problems = [];
    readonly Dictionary<long, string> _cuts = [];

    long _last, _changedFrom;

    /// <summary>Null when the entry before was changed: what follows it cannot be told.</summary>
    string? _hash = genesis;

    (long Number, string Previous)? _begin;
    bool _isHeadMet = true;

    public IReadOnlyList<string> Problems => _problems;

    public void Follow(AuditLine line, Head? head)
    {
        if (_last > 0 || line.Number == 1)
            NoteGap(line.Number);
        if (AuditEntry.Parse(line.Line) is not { } entry || entry.Number != line.Number)
        {
            _changedFrom = _changedFrom > 0 ? _changedFrom : line.Number;
            (_last, _hash) = (line.Number, null);
            return;
        }
        NoteChanged();
        if (_last == 0 && line.Number > 1)
            _begin = (entry.Number, entry.Previous);
        else if (_hash is not null && entry.Previous != _hash)
            _problems.Add($"entry {entry.Number} of the audit log does not follow the one before it: one of them was replaced");
        if (entry.Note.Act == AuditAct.Cut && long.TryParse(entry.Note.Facts.GetValueOrDefault("through"), out var through))
            _cuts[through] = entry.Note.Facts.GetValueOrDefault("hash") ?? "";
        _isHeadMet &= head?.Sequence != entry.Number || entry.Hash == Convert.ToHexStringLower(head.Chain.Span);
        (_last, _hash) = (entry.Number, entry.Hash);
    }

    /// <summary>What follows a gap hangs on what is not there, as its own hash says.</summary>
    void NoteGap(long number)
    {
        if (number == _last + 1)
            return;
        NoteChanged();
        Missing(_last + 1, number - 1, "");
        _hash = null;
    }

    void NoteChanged()
    {
        if (_changedFrom > 0)
            _problems.Add($"{Entries(_changedFrom, _last)} of the audit log {(_changedFrom == _last ? "was" : "were")} changed");
        _changedFrom = 0;
    }

    public void End(Head? head, long known, string path)
    {
        NoteChanged();
        // Retention says in a later entry what it took, and by which hash the rest is to be known.
        if (_begin is var (first, previous) && _cuts.GetValueOrDefault(first - 1) != previous)
            Missing(1, first - 1, " at its beginning");
        if (known > _last)
            Missing(_last + 1, known, " at its end");
        if (!_isHeadMet)
            _problems.Add($"entry {head!.Sequence} of the audit log is not the one that the head names: the audit log was replaced or rewritten"); // only a head that is there is not met
        if (head is null && _last > 0)
            _problems.Add($"{path} is missing or damaged: whether the audit log goes on behind entry {_last} cannot be told");
    }

    void Missing(long from, long to, string where) => _problems.Add($"{Entries(from, to)} of the audit log {(from == to ? "is" : "are")} missing{where}");

    static string Entries(long from, long to) => from == to ? $"entry {from}" : $"entries {from}–{to}";
}
