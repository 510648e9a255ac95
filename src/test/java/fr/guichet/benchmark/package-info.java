/**
 * Benchmarks: each prints its figure and, beside it, the same figure of the reference it is held against in the same run.
 * They are run by hand ({@code mvn -Pbenchmark …}, see the README), never as tests: a time is not an assertion.
 */
package fr.guichet.benchmark;
