namespace Wegmarke.Demo.Musterhaus.Planting;

/// <summary>The ways that most purchases take: to the first, and to those after it.</summary>
sealed record LikeliestPath(PlantedPath? ToPurchase = null, PlantedPath? ToRepurchase = null);
