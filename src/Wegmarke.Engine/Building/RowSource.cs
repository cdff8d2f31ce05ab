namespace Wegmarke.Engine.Building;

/// <summary>One of the row stores that columns are built from.</summary>
/// <param name="FirstRare">Where its rare values begin among those of all stores.</param>
/// <param name="UnlinkedBucket">The bucket that stands for unlinked rows.</param>
readonly record struct RowSource(InteractionRows Rows, int FirstRare, int UnlinkedBucket)
{
    public RowChunks ChunksOf(int bucket) => Rows.ChunksOf(Named(bucket));

    public RowChain ChainOf(int bucket) => Rows.Chain(Named(bucket));

    int Named(int bucket) => bucket == UnlinkedBucket ? -1 : bucket;
}
