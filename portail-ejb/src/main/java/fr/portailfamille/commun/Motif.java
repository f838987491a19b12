package fr.portailfamille.commun;

import java.io.Serializable;
import java.util.List;

/**
 * Why something is refused, or how a result was found: a key of {@code messages.properties} and the
 * arguments of its sentence. An argument may be a date, a {@link Montant}, a number, a text or
 * another {@code Motif}; {@link Messages} writes them in French.
 */
public record Motif(String cle, List<Object> arguments) implements Serializable {

  public Motif {
    arguments = List.copyOf(arguments);
  }

  public static Motif of(String cle, Object... arguments) {
    return new Motif(cle, List.of(arguments));
  }
}
