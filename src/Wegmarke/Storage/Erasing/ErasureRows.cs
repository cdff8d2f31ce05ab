namespace Wegmarke.Storage.Erasing;

/// <summary>The rows within an erasure's file: names first, each once, then the rows in order of sequence.</summary>
static class ErasureRows
{
    [Flags]
    enum Marks : byte
    {
        None = 0,
        Redaction = 1,
        Conversion = 2,
    }

    public static void Write(BinaryWriter to, IReadOnlyList<PlannedRow> rows)
    {
        var names = rows.Select(row => row.What.Name).OfType<InteractionName>().Distinct().ToList();
        to.Write7BitEncodedInt(names.Count);
        foreach (var name in names)
        {
            to.Write(name.Event);
            to.Write(name.Touchpoint);
            to.Write(name.Channel);
        }
        var numbers = names.Index().ToDictionary(name => name.Item, name => name.Index + 1);
        to.Write7BitEncodedInt(rows.Count);
        foreach (var row in rows)
            Write(to, row, row.What.Name is { } name ? numbers[name] : 0);
    }

    static void Write(BinaryWriter to, PlannedRow row, int name)
    {
        var what = row.What;
        to.Write7BitEncodedInt64(what.Sequence);
        to.Write(row.Digest);
        to.Write(row.Check);
        to.Write((byte)((what.IsRedaction ? Marks.Redaction : Marks.None) | (what.IsConversion ? Marks.Conversion : Marks.None)));
        to.Write(what.Day);
        to.Write(what.CountsOn);
        to.Write7BitEncodedInt(name);
        to.Write7BitEncodedInt(what.Group);
        to.Write7BitEncodedInt(what.Rank);
        to.Write7BitEncodedInt(what.Keeps.Count);
        foreach (var part in what.Keeps)
        {
            to.Write7BitEncodedInt(part.Start);
            to.Write7BitEncodedInt(part.Length);
        }
    }

    public static List<PlannedRow> Read(BinaryReader from)
    {
        var names = new InteractionName?[from.Read7BitEncodedInt() + 1];
        for (var number = 1; number < names.Length; number++)
            names[number] = new(from.ReadString(), from.ReadString(), from.ReadString());
        var rows = new List<PlannedRow>();
        for (var left = from.Read7BitEncodedInt(); left > 0; left--)
            rows.Add(ReadRow(from, names));
        return rows;
    }

    static PlannedRow ReadRow(BinaryReader from, InteractionName?[] names)
    {
        var sequence = from.Read7BitEncodedInt64();
        var (digest, check, marks) = (from.ReadBytes(RowHash.Length), from.ReadUInt64(), (Marks)from.ReadByte());
        var what = new RowErasure(sequence)
        {
            IsRedaction = marks.HasFlag(Marks.Redaction),
            IsConversion = marks.HasFlag(Marks.Conversion),
            Day = from.ReadInt64(),
            CountsOn = from.ReadInt64(),
            Name = names[from.Read7BitEncodedInt()],
            Group = from.Read7BitEncodedInt(),
            Rank = from.Read7BitEncodedInt(),
            Keeps = ReadParts(from),
        };
        return new(what, digest, check);
    }

    static BodyPart[] ReadParts(BinaryReader from)
    {
        var parts = new BodyPart[from.Read7BitEncodedInt()];
        for (var part = 0; part < parts.Length; part++)
            parts[part] = new(from.Read7BitEncodedInt(), from.Read7BitEncodedInt());
        return parts;
    }
}
