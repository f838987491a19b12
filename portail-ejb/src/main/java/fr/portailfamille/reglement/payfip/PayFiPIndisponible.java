package fr.portailfamille.reglement.payfip;

/**
 * No usable answer: network, time-out, HTTP error, technical fault or unreadable XML. Nothing is
 * known of the operation; a creation that ends here may or may not have produced an idOp, which
 * then dies unused.
 */
public final class PayFiPIndisponible extends EchecPayFiP {

  private static final long serialVersionUID = 1L;

  PayFiPIndisponible(String message) {
    super(message, null);
  }

  PayFiPIndisponible(String message, Throwable cause) {
    super(message, cause);
  }
}
