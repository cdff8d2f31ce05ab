using Wegmarke.Engine;
using Wegmarke.Profiles;

namespace Wegmarke.Analysis.Segmenting;

/// <summary>The customers that conditions are asked of, numbered from 0: all of them, or some with columns of their own.</summary>
abstract class AskedCustomers
{
    public abstract Overlay Journeys { get; }

    public abstract int Count { get; }

    /// <summary>Customers of whom master data say anything.</summary>
    public abstract Bitmap WithTraits();

    /// <exception cref="QuestionException">No row has such a property, and nobody such a trait.</exception>
    public abstract Task<Dimension> Dimension(DimensionName name, CancellationToken cancel);

    /// <exception cref="QuestionException">Nothing is said of anybody under it.</exception>
    public abstract Task<TraitColumn> Trait(string name, CancellationToken cancel);
}
