package fr.portailfamille.sante;

import fr.portailfamille.demarche.Bloc;
import java.util.List;

/**
 * What another feature knows of the health of a child, read after its sheet by those who may read
 * the sheet. Contributed as a bean.
 */
public interface ComplementDeSante {

  /**
   * In French; empty when nothing is known. A number of statements of its own, whatever it says.
   */
  List<Bloc> de(long enfantId);
}
