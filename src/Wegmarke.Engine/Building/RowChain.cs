namespace Wegmarke.Engine.Building;

/// <summary>The rows of one bucket: a chain of chunks, all full but the last.</summary>
struct RowChain
{
    public int Head;
    public int Tail;
    public int Count;
}
