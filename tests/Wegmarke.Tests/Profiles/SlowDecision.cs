using System.Text;
using Wegmarke.Profiles;

namespace Wegmarke.Tests.Profiles;

/// <summary>A decision in force about two identifiers, smaller text first.</summary>
sealed record SlowDecision(DecisionKind Kind, string A, string B);
