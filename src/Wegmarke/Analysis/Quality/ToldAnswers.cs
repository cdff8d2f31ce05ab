using Wegmarke.Engine;

namespace Wegmarke.Analysis.Quality;

/// <summary>A property in which a source says when it answered.</summary>
/// <param name="IsTime">It says when, as service desks do of cases; else how long somebody waited.</param>
sealed record ToldAnswers(Dimension Property, AnswerText Reading, bool IsTime);
