namespace Wegmarke.Engine.Building;

/// <summary>The dense columns while they are filled; different buckets write different positions.</summary>
sealed class FlatColumns(int rows, int profiles, int models)
{
    public long[] Times = GC.AllocateUninitializedArray<long>(rows);
    public ushort[] Touchpoints = GC.AllocateUninitializedArray<ushort>(rows);
    public byte[] Channels = GC.AllocateUninitializedArray<byte>(rows);
    public byte[] Flags = GC.AllocateUninitializedArray<byte>(rows);
    public long[] Sequences = GC.AllocateUninitializedArray<long>(rows);

    /// <summary>Interactions of each profile, at its ordinal plus one; sums of them after <see cref="SumOffsets"/>.</summary>
    public int[] Offsets { get; } = new int[profiles + 1];

    public byte[][] Phases { get; } = [.. Enumerable.Range(0, models).Select(_ => GC.AllocateUninitializedArray<byte>(rows))];

    public void SumOffsets()
    {
        for (var i = 1; i < Offsets.Length; i++)
            Offsets[i] += Offsets[i - 1];
    }

    /// <summary>Closes the room that folded lines have left behind each bucket.</summary>
    /// <param name="reserved">Where each bucket was written, and the end.</param>
    /// <param name="kept">Where each bucket belongs, and the end.</param>
    public void Close(int[] reserved, int[] kept)
    {
        Close(ref Times, reserved, kept);
        Close(ref Touchpoints, reserved, kept);
        Close(ref Channels, reserved, kept);
        Close(ref Flags, reserved, kept);
        Close(ref Sequences, reserved, kept);
        foreach (ref var phases in Phases.AsSpan())
            Close(ref phases, reserved, kept);
    }

    static void Close<T>(ref T[] column, int[] reserved, int[] kept)
    {
        var closed = GC.AllocateUninitializedArray<T>(kept[^1]);
        for (var i = 0; i + 1 < kept.Length; i++)
            Array.Copy(column, reserved[i], closed, kept[i], kept[i + 1] - kept[i]);
        column = closed;
    }
}
