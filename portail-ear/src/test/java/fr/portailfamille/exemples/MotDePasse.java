package fr.portailfamille.exemples;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/** The one password of every example, hashed once: a hash costs as much as filling a table. */
public final class MotDePasse {

  private static final int MEMOIRE_KIO = 19456;
  private static final int PASSES = 2;
  private static final int VOIES = 1;
  private static final int LONGUEUR = 32;

  private static final String EMPREINTE =
      Password.hash(Personnage.MOT_DE_PASSE)
          .addSalt("sel-des-exemples")
          .with(Argon2Function.getInstance(MEMOIRE_KIO, PASSES, VOIES, LONGUEUR, Argon2.ID))
          .getResult();

  private MotDePasse() {}

  /** In PHC format. */
  public static String empreinte() {
    return EMPREINTE;
  }
}
