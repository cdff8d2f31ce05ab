using Wegmarke.Analysis;

namespace Wegmarke.Maps;

/// <summary>What a map is to be drawn of, and how.</summary>
/// <param name="Data">Null for a tenant without data.</param>
/// <param name="Store">Where the data came from; knows what customers said in their own words.</param>
/// <param name="Desk">Answers what takes more than the columns hold.</param>
public sealed record MapSubject(TenantJourneys? Data, JourneyStore Store, QuestionDesk Desk, MapRequest Request);
