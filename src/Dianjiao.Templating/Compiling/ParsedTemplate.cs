using System.Collections.Immutable;
using Dianjiao.Templating.Parsing;
using Dianjiao.Templating.Syntax;

namespace Dianjiao.Templating.Compiling;

/// <summary>A template as read, before anything is known of its model.</summary>
internal sealed record ParsedTemplate(SourceText Source, ImmutableArray<IStatement> Statements);
