package fr.portailfamille.usager;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;

/**
 * Argon2id prints of passwords, with the parameters of OWASP (19 MiB, 2 passes, 1 lane). One print
 * takes some tens of milliseconds of a whole core.
 */
@ApplicationScoped
class Empreintes {

  private static final int MEMOIRE_KIO = 19_456;
  private static final int PASSES = 2;
  private static final int VOIES = 1;
  private static final int OCTETS = 32;
  private static final int OCTETS_SEL = 16;

  private final Argon2Function argon2 =
      Argon2Function.getInstance(MEMOIRE_KIO, PASSES, VOIES, OCTETS, Argon2.ID);
  private final Coeurs coeurs = new Coeurs();
  private String leurre;

  @PostConstruct
  void preparerLeurre() {
    leurre = calculer(Secret.auHasard().valeur());
  }

  /** In PHC format: {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. */
  String calculer(String motDePasse) {
    return coeurs.chacunSonTour(
        () ->
            Password.hash(normaliser(motDePasse))
                .addRandomSalt(OCTETS_SEL)
                .with(argon2)
                .getResult());
  }

  /**
   * {@code empreinte} is null for an unknown account: the same work is done against a lure and the
   * answer is no.
   */
  boolean correspond(String motDePasse, String empreinte) {
    String attendue = empreinte == null ? leurre : empreinte;
    boolean egales =
        coeurs.chacunSonTour(
            () ->
                Password.check(normaliser(motDePasse), attendue)
                    .with(Argon2Function.getInstanceFromHash(attendue)));
    return egales && empreinte != null;
  }

  /** The same characters typed on two systems may be composed differently. */
  private static String normaliser(String motDePasse) {
    return Normalizer.normalize(motDePasse, Normalizer.Form.NFKC);
  }
}
