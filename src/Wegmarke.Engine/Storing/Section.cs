namespace Wegmarke.Engine.Storing;

/// <summary>One column, or one of the caller's sections, in blocks of <see cref="BlockValues"/> values.</summary>
sealed record Section(string Name, int Values, IReadOnlyList<Block> Blocks)
{
    public const int BlockValues = 65_536;

    public int ValuesIn(int block) => Math.Min(BlockValues, Values - block * BlockValues);
}
