package fr.portailfamille.commun;

import java.time.Duration;
import java.util.function.Supplier;

/** A referential kept in memory, read again from its source when it is older than it may be. */
public final class Memoire<T> {

  private final Duration fraicheur;
  private final Supplier<T> source;
  private volatile Lecture<T> derniere;

  /** {@code lueA} is a reading of System.nanoTime. */
  private record Lecture<T>(T valeur, long lueA) {}

  public Memoire(Duration fraicheur, Supplier<T> source) {
    this.fraicheur = fraicheur;
    this.source = source;
  }

  public T lire() {
    Lecture<T> lecture = derniere;
    if (lecture == null || System.nanoTime() - lecture.lueA() > fraicheur.toNanos()) {
      lecture = new Lecture<>(source.get(), System.nanoTime());
      derniere = lecture;
    }
    return lecture.valeur();
  }

  public void oublier() {
    derniere = null;
  }
}
