package fr.portailfamille.chiffrement;

/** The row something sealed belongs to; it opens nowhere else. */
public record Emplacement(String table, long id) {

  @Override
  public String toString() {
    return table + " " + id;
  }
}
